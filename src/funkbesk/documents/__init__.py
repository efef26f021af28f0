"""What a description, the register and the settings are: pydantic models, and their JSON Schemas."""
