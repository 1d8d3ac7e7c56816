PLUGS = [(5, 3.0, 4.0), (6, 4.0, 5.0), (8, 4.5, 6.0), (10, 6.0, 8.0), (12, 8.0, 10.0)]


def app(ui):
    ui.title("Wall plugs")
    screw = ui.number("Screw (mm)", 5.0, min=1, max=12, step=0.5)
    fitting = [plug for plug, thin, thick in PLUGS if thin <= screw <= thick]
    if fitting:
        ui.text(" or ".join(f"{plug} mm" for plug in fitting), size=40, bold=True)
        ui.text("Plug and drill bit have the same size", color="muted")
    else:
        ui.text("No plug fits", size=28, color="warn")
    rows = [[f"{plug} mm", f"{plug} mm", f"{thin:g} to {thick:g} mm"] for plug, thin, thick in PLUGS]
    ui.table(rows, header=["Plug", "Drill", "Screw"])
