def app(ui):
    ui.title("Jogging")
    times = ui.state.get("times", 0)
    if ui.button("Jogged"):
        times = ui.state.times = times + 1
    ui.text(f"{times} times", size=32)
