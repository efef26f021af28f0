"""What `import` does with a draft: where it goes, what it keeps of the file that is there, what is told."""
