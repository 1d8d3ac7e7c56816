def app(ui):
    ui.title("No repeats")
    word = ui.field("Word").strip().lower()
    answer = "Yes"
    for i, letter in enumerate(word):
        if letter in word[:i]:
            answer = f"{letter} comes again"
            break
    ui.text(answer if word else "Type a word", size=32)
