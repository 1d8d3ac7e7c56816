def app(ui):
    ui.title("Double letters")
    found = 0
    for word in ui.field("Text", lines=3).lower().split():
        marked = ""
        for i, letter in enumerate(word):
            twin = letter in (word[i - 1:i], word[i + 1:i + 2])
            marked += letter.upper() if twin and letter.isalpha() else letter
        if marked != word:
            found += 1
            ui.text(marked, size=20)
    ui.text(f"Found: {found}", color="muted")
