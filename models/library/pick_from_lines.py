def app(ui):
    ui.title("Pick one")
    s = ui.state
    lines = [line.strip() for line in ui.field("Choices", lines=5).splitlines() if line.strip()]
    if ui.button("Pick"):
        s.pick = random.choice(lines) if lines else "Nothing to pick"
    ui.text(s.get("pick", ""), size=40, bold=True)
