def app(ui):
    ui.title("Password")
    s = ui.state
    if ui.button("Make"):
        word = random.choice(["river", "tiger", "lemon", "cloud"])
        digits = "".join(random.choice("0123456789") for _ in range(3))
        s.password = word + digits
    ui.text(s.get("password", "None yet"), size=36, bold=True)
