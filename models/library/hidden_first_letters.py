def app(ui):
    ui.title("Acrostic")
    word = ui.field("Word", "SUN").strip().upper()
    lines = []
    for i, letter in enumerate(word[:10]):
        line = ui.field(f"{i + 1} {letter}")
        lines.append(f"({letter}) {line}")
    ui.divider()
    ui.text("\n".join(lines) or "Type a word", size=18)
