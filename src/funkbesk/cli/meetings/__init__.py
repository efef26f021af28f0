"""What `agenda`, `minutes`, `decisions`, `status`, `calendar` and `packet` share."""
