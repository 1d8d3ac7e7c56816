def app(ui):
    ui.title("Sunflower")
    heights = ui.state.get("heights", [])
    with ui.row():
        cm = ui.number("Height", 10.0, min=0)
        if ui.button("Save"):
            heights.append([f"{ui.now:%d %b}", cm])
    ui.list([f"{day}: {cm:.1f} cm" for day, cm in heights])
    if heights:
        ui.chart([cm for day, cm in heights], kind="line", labels=[day for day, cm in heights])
        ui.text(f"Grown: {heights[-1][1] - heights[0][1]:.1f} cm", size=24)
