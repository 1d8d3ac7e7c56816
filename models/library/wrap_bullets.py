def app(ui):
    ui.title("List signs")
    text = ui.field("List", lines=6)
    sign = ui.choice("Sign", ["-", "*", "•"])
    lines = []
    for line in text.splitlines():
        line = line.strip().lstrip("-*•").strip()
        if line:
            lines.append(sign + " " + line)
    if lines:
        ui.text("\n".join(lines), mono=True)
    else:
        ui.text("Paste a list", color="muted")
