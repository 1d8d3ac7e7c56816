def app(ui):
    ui.title("Names")
    text = ui.field("Lines", lines=8)
    count = 0
    for line in text.splitlines():
        count += 1
        if "," in line:
            last, first = line.split(",", 1)
            line = f"{first.strip()} {last.strip()}"
        ui.text(line)
    ui.text(f"Names: {count}", bold=True)
