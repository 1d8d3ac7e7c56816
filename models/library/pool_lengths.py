def app(ui):
    ui.title("Swimming")
    s = ui.state
    lengths = s.get("lengths", 0)
    ui.text(f"{lengths * 25} m", size=48, bold=True, align="center")
    ui.text(f"{max(0, 40 - lengths)} lengths left", align="center")
    if s.get("start"):
        ui.text(f"{int(ui.time - s.start)} s since Start", align="center")
    if lengths:
        ui.text(f"{(s.last - s.start) / lengths:.1f} s per length", align="center")
    with ui.row():
        if ui.button("Start"):
            s.start, s.lengths = ui.time, 0
        if s.get("start") and ui.button("Length"):
            s.lengths, s.last = lengths + 1, ui.time
