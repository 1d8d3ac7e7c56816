def app(ui):
    ui.title("Join lines")
    text = ui.field("Lines", lines=5, placeholder="One thing on each line")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        joined = ", ".join(lines[:-1]) + " and " + lines[-1]
    else:
        joined = "".join(lines)
    ui.text(joined or "Nothing to join", size=24)
