def app(ui):
    ui.title("Tent")
    saved = ui.state.get("saved", 0)
    with ui.row():
        amount = ui.number("Amount", 10, min=0)
        if ui.button("Save it"):
            ui.state.saved = saved + amount
    ui.text(f"I have {saved:g}", size=32)
    ui.text(f"Missing: {max(0, 240 - saved):g}", size=32)
    ui.progress(min(1, saved / 240))
