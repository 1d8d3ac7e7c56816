def app(ui):
    ui.title("Loud and quiet")
    text = ui.field("Text")
    if not text.strip():
        ui.text("Type something", color="muted")
        return
    ui.text(f"Loud: {text.upper()}")
    ui.text(f"Quiet: {text.lower()}")
    ui.text(f"Title: {text.title()}")
    initials = "".join(word[0] for word in text.split())
    ui.text(f"Initials: {initials.upper()}")
    ui.text(f"Mirrored: {text[::-1]}")
    ui.text(f"Without spaces: {text.replace(' ', '')}")
    ui.text(f"{len(text)} letters and {len(text.split())} words", color="muted")
