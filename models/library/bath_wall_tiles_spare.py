def app(ui):
    ui.title("Wall tiles")
    wall_width = ui.number("Wall width (cm)", 240, min=1)
    wall_height = ui.number("Wall height (cm)", 200, min=1)
    with ui.row():
        wide = ui.number("Tile wide (cm)", 20, min=1)
        high = ui.number("Tile high (cm)", 25, min=1)
    across = math.ceil(wall_width / wide)
    up = math.ceil(wall_height / high)
    tiles = math.ceil(across * up * 11 / 10)
    ui.text(f"{tiles} tiles", size=40, bold=True)
    ui.text(f"{up} {'row' if up == 1 else 'rows'} of {across}, and 10 percent extra", color="muted")
