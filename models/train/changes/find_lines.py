def app(ui):
    ui.title("Find lines")
    text = ui.field("Text", lines=6)
    word = ui.field("Word").strip().lower()
    found = []
    for line in text.splitlines():
        if word and word in line.lower():
            found.append(line)
    ui.text(f"{len(found)} lines found", color="muted")
    for line in found:
        ui.text(line)
