def app(ui):
    ui.title("Survey")
    margin = ui.slider("Margin of error (%)", 1, 10, 5)
    needed = 1.96 ** 2 * 0.25 / (margin / 100) ** 2
    if ui.checkbox("Small group", False):
        group = ui.number("People in the group", 1000, min=1)
        needed = needed / (1 + (needed - 1) / group)
    ui.text(f"{math.ceil(needed):,} people", size=48, bold=True)
    ui.text("so that the result is right in 95 of 100 surveys", color="muted")
