def app(ui):
    ui.title("Growing up")
    heights = ui.state.get("heights", {"Mia": {}, "Leo": {}})
    child = ui.choice("Child", list(heights))
    with ui.row():
        year = int(ui.number("Year", ui.now.year, min=1990, max=ui.now.year))
        cm = ui.number("cm", 100, min=30, max=230, step=0.5)
        if ui.button("Save"):
            heights[child][str(year)] = cm
    years = sorted(heights[child])
    if not years:
        ui.text(f"Nothing measured for {child}", color="muted")
        return
    ui.text(f"{heights[child][years[-1]]:g} cm", size=40, bold=True)
    if len(years) > 1:
        grown = heights[child][years[-1]] - heights[child][years[-2]]
        ui.text(f"{grown:+g} cm since {years[-2]}")
    ui.chart([heights[child][year] for year in years], kind="line", labels=years)
