def app(ui):
    ui.title("Minutes")
    s = ui.state
    typed = ui.field("Names", "Ann, Ben, Cleo, Dan")
    names = [name.strip() for name in typed.split(",") if name.strip()]
    if ui.button("Pick") and names:
        others = [name for name in names if name != s.get("last")]
        s.last = random.choice(others or names)
    ui.text(s.get("last", ""), size=48, bold=True)
