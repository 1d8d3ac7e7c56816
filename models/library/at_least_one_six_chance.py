def app(ui):
    ui.title("At least one six")
    throws = ui.slider("Throws", 1, 40, 4)
    chance = 1 - (5 / 6) ** throws
    ui.text(f"{100 * chance:.1f} %", size=40, bold=True)
    ui.text(f"No six in {throws} throw{'s' * (throws != 1)}: {100 - 100 * chance:.1f} %")
    ui.chart([100 - 100 * (5 / 6) ** n for n in range(1, 41)], kind="line")
    ui.text("From 4 throws on a six is more likely than none", color="muted")
