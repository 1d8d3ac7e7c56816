def app(ui):
    ui.title("Password")
    s = ui.state
    length = int(ui.number("Length", 8, min=4, max=20))
    if ui.button("Generate"):
        signs = "abcdefghijklmnopqrstuvwxyz0123456789"
        s.password = "".join(random.choice(signs) for _ in range(length))
    ui.text(s.get("password", "-"), size=32, bold=True)
