def app(ui):
    ui.title("My series")
    seen = ui.state.get("seen", 0)
    ui.text(f"Season {seen // 8 + 1}, episode {seen % 8 + 1}", size=32, bold=True)
    if ui.button("Next episode"):
        ui.state.seen = seen + 1
