WORDS = {"dog": "Hund", "cat": "Katze", "bird": "Vogel"}


def app(ui):
    ui.title("German animals")
    s = ui.state
    queue = s.get("queue", list(WORDS))
    mistakes = s.get("mistakes", 0)
    if queue:
        ui.text(queue[0], size=32, bold=True)
        answer = ui.field("In German").strip().lower()
        if ui.button("Check") and answer:
            word = queue.pop(0)
            if answer == WORDS[word].lower():
                s.words = "Right"
            else:
                s.words = f"No, {word} is {WORDS[word]}"
                s.mistakes = mistakes + 1
                queue.append(word)
            ui.clear("In German")
        ui.text(s.get("words", ""))
    else:
        ui.text(f"Done with {mistakes} mistakes", size=28, color="good")
        if ui.button("Again"):
            s.queue, s.mistakes, s.words = list(WORDS), 0, ""
