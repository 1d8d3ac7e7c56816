def app(ui):
    ui.title("Swear tin")
    times = ui.state.get("times", 0)
    ui.text(f"{times * 0.2:.2f} euros", size=48, bold=True, align="center")
    with ui.row():
        if ui.button("Swore"):
            ui.state.times = times + 1
        if ui.button("Took it back") and times > 0:
            ui.state.times = times - 1
