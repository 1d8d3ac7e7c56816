def app(ui):
    ui.title("Groups of three")
    text = "".join(x for x in ui.field("Number") if x in "0123456789")
    first = len(text) % 3
    groups = [text[:first]] if first else []
    groups += [text[i:i + 3] for i in range(first, len(text), 3)]
    ui.text(".".join(groups) or "Type a number", size=28, mono=True)
    ui.text(f"Digits: {len(text)}")
