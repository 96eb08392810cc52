"""What earlier meetings of the same journal have to do with this one."""
