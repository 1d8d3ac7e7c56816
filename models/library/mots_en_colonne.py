def app(ui):
    ui.title("Un mot par ligne")
    text = ui.field("Mots", lines=3, placeholder="pomme, poire")
    words = []
    for word in text.split(","):
        word = word.strip()
        if word and word not in words:
            words.append(word)
    if ui.checkbox("Trier", False):
        words.sort()
    ui.text("\n".join(words))
    ui.text(f"{len(words)} mots", color="muted")
