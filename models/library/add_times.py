def app(ui):
    ui.title("Add times")
    text = ui.field("Times", lines=6, placeholder="1:45")
    minutes = 0
    for line in text.splitlines():
        parts = line.strip().split(":")
        if len(parts) == 2 and parts[0].isdigit() and parts[1].isdigit():
            minutes += int(parts[0]) * 60 + int(parts[1])
    ui.text(f"{minutes // 60}:{minutes % 60:02d}", size=40)
    ui.text(f"{minutes / 60:.2f} hours")
