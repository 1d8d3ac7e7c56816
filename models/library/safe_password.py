def app(ui):
    ui.title("Password check")
    password = ui.field("Password")
    rules = {
        "10 characters": len(password) >= 10,
        "a digit": any(letter.isdigit() for letter in password),
        "a capital letter": any(letter.isupper() for letter in password),
        "a sign": any(not letter.isalnum() for letter in password),
    }
    for rule, met in rules.items():
        ui.text(f"{'✓' if met else '✗'} {rule}", color="good" if met else "bad")
    ui.text("Good password" if all(rules.values()) else "Not good yet", size=24, bold=True)
