def app(ui):
    ui.title("Find lines")
    text = ui.field("Text", lines=6)
    word = ui.field("Word").strip().lower()
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if word and word in line.lower():
            found.append(f"{number}: {line}")
    ui.text(f"{len(found)} lines found", color="muted")
    for line in found:
        ui.text(line)
