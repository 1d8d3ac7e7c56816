def app(ui):
    ui.title("Readability")
    text = ui.field("Text", "The cat sat on the mat. It was a sunny day.", lines=6)
    words = re.findall(r"[a-z']+", text.lower())
    if not words:
        ui.text("Type a text", color="muted")
        return
    sentences = len([part for part in re.split(r"[.!?]+", text) if part.strip()])
    syllables = 0
    for word in words:
        groups = len(re.findall(r"[aeiouy]+", word))
        if word.endswith("e") and not word.endswith("le") and groups > 1:
            groups -= 1
        syllables += max(1, groups)
    score = 206.835 - 1.015 * len(words) / max(1, sentences) - 84.6 * syllables / len(words)
    ui.text(f"Flesch score: {score:.0f}", size=40, bold=True)
    ui.text("easy" if score >= 70 else "medium" if score >= 50 else "hard", size=24)
    ui.text(f"{len(words) / max(1, sentences):.1f} words per sentence", color="muted")
