def app(ui):
    ui.title("Jogging")
    times = ui.state.get("times", 0)
    if ui.button("Jogged"):
        times = ui.state.times = times + 1
    ui.text(f"{times} times", size=32)
    ui.progress(times / 12)
    ui.text(f"{times / 12 * 100:.0f} % of 12")
