SENTENCE = "The quick fox jumps"


def app(ui):
    ui.title("Copy the sentence")
    s = ui.state
    perfect = s.get("perfect", 0)
    ui.text(SENTENCE, size=24, mono=True)
    typed = ui.field("Type it")
    if ui.button("Check") and typed:
        if typed == SENTENCE:
            s.perfect, s.words = perfect + 1, "Perfect"
            ui.clear("Type it")
        else:
            place = 0
            while place < min(len(typed), len(SENTENCE)) and typed[place] == SENTENCE[place]:
                place += 1
            s.words = f"First mistake at letter {place + 1}"
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Perfect ones: {perfect}", color="muted")
