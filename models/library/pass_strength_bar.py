def app(ui):
    ui.title("Password check")
    word = ui.field("Password")
    checks = {
        "8 characters": len(word) >= 8,
        "a capital letter": any(x.isupper() for x in word),
        "a digit": any(x.isdigit() for x in word),
        "a sign": any(not x.isalnum() and not x.isspace() for x in word),
    }
    points = sum(checks.values())
    ui.progress(points / 4)
    ui.text(["Weak", "Weak", "Fair", "Good", "Strong"][points], size=32)
    missing = [name for name in checks if not checks[name]]
    if missing:
        ui.text("Missing: " + ", ".join(missing))
