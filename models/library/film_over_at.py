def app(ui):
    ui.title("Film end")
    start = ui.field("Start", "20:15").strip().split(":")
    length = int(ui.number("Length in minutes", 132, min=0))
    adverts = int(ui.number("Adverts in minutes", 0, min=0))
    if len(start) != 2 or not (start[0].isdigit() and start[1].isdigit()):
        ui.text("Write the start like 20:15", color="muted")
        return
    end = int(start[0]) * 60 + int(start[1]) + adverts + length
    ui.text("The film ends at")
    ui.text(f"{end // 60 % 24:02d}:{end % 60:02d}", size=40, bold=True)
    if end >= 1440:
        ui.text("after midnight", color="muted")
