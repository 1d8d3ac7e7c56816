def app(ui):
    ui.title("Blocks")
    text = ui.field("Lines", lines=5)
    shown = 0
    for line in text.splitlines():
        words = line.split()
        if len(words) == 2 and words[1].isdigit():
            number = int(words[1])
            ui.text(f"{words[0]} {'■' * min(number, 20)} {number}", size=20)
            shown += 1
    if shown == 0:
        ui.text("Type lines like ann 3", color="muted")
