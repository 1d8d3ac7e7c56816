def app(ui):
    ui.title("Alliteration")
    words = [word for word in ui.field("Line", "Peter Piper picked a pepper").lower().split() if word[0].isalpha()]
    if not words:
        ui.text("Type a line", color="muted")
        return
    starts = [word[0] for word in words]
    letter = max(starts, key=starts.count)
    count = starts.count(letter)
    ui.text(f"{letter.upper()}: {count} of {len(words)} words", size=36, bold=True)
    ui.progress(count / len(words))
    ui.text("A good alliteration" if count > 2 and count * 2 > len(words) else "No alliteration", size=24)
    ui.text(", ".join(word for word in words if word[0] == letter), size=20)
