def app(ui):
    ui.title("Groups")
    groups = {}
    for part in ui.field("Words").split(","):
        word = part.strip()
        if word:
            groups.setdefault(word[0].upper(), []).append(word)
    for letter in sorted(groups):
        ui.text(f"{letter} ({len(groups[letter])}): {', '.join(groups[letter])}", size=20)
    if not groups:
        ui.text("Type some words", color="muted")
