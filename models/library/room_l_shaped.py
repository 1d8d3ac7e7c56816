def app(ui):
    ui.title("L-shaped room")
    with ui.row():
        long = ui.number("Length (m)", 6.0, min=0.5, max=20, step=0.1)
        wide = ui.number("Width (m)", 5.0, min=0.5, max=20, step=0.1)
    with ui.row():
        gone_long = min(long, ui.number("Missing length (m)", 2.0, min=0, max=20, step=0.1))
        gone_wide = min(wide, ui.number("Missing width (m)", 3.0, min=0, max=20, step=0.1))
    ui.text(f"{long * wide - gone_long * gone_wide:.2f} m²", size=40, bold=True)
    ui.text(f"All round: {2 * (long + wide):.1f} m", size=20)
    m = 280 / max(long, wide)
    x, y = 10 + (long - gone_long) * m, 10 + gone_wide * m
    right, bottom = 10 + long * m, 10 + wide * m
    c = ui.canvas(300, 300)
    c.poly([(10, 10), (x, 10), (x, y), (right, y), (right, bottom), (10, bottom)], color="tan", outline="black")
