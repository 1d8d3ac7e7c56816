def app(ui):
    ui.title("Sort lines")
    s = ui.state
    text = ui.field("Lines", "", lines=6)
    with ui.row():
        for way in ["A to Z", "Z to A", "Shortest first"]:
            if ui.button(way):
                s.way = way
    way = s.get("way", "")
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if way == "Shortest first":
        lines.sort(key=len)
    elif way:
        lines.sort(key=str.lower, reverse=way == "Z to A")
    for number, line in enumerate(lines, 1):
        ui.text(f"{number}. {line}")
    ui.text(f"{len(lines)} lines", bold=True)
