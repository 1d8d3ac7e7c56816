def app(ui):
    ui.title("Common denominator")
    with ui.row():
        top1 = int(ui.number("Top 1", 1, min=0))
        bottom1 = int(ui.number("Bottom 1", 6, min=1, max=9999))
    with ui.row():
        top2 = int(ui.number("Top 2", 3, min=0))
        bottom2 = int(ui.number("Bottom 2", 8, min=1, max=9999))
    common = math.lcm(bottom1, bottom2)
    ui.text(f"Common denominator: {common}", size=36, bold=True)
    for top, bottom in [(top1, bottom1), (top2, bottom2)]:
        times = common // bottom
        ui.text(f"{top}/{bottom} = {top * times}/{common} (both times {times})", size=20)
