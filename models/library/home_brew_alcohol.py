def app(ui):
    ui.title("Beer strength")
    before = ui.number("Original gravity", 1.050, min=1, max=1.2, step=0.001)
    after = ui.number("Final gravity", 1.010, min=0.98, max=1.2, step=0.001)
    if after > before:
        ui.text("The final gravity can't be higher", color="bad")
        return
    ui.text(f"{(before - after) * 131.25:.1f} % alcohol", size=40, bold=True)
    if before > 1:
        ui.text(f"{(before - after) / (before - 1) * 100:.0f} % of the sugar has fermented", size=20)
