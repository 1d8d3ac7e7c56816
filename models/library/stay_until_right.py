WORDS = {"sun": "sole", "sea": "mare", "moon": "luna"}


def app(ui):
    ui.title("Italian words")
    s = ui.state
    queue = s.get("queue", list(WORDS))
    mistakes = s.get("mistakes", 0)
    if queue:
        ui.text(queue[0], size=32, bold=True)
        answer = ui.field("In Italian").strip().lower()
        if ui.button("Check") and answer:
            if answer == WORDS[queue[0]]:
                queue.pop(0)
                s.words = "Right"
            else:
                s.words, s.mistakes = "Wrong", mistakes + 1
            ui.clear("In Italian")
        if ui.button("Tell me"):
            word = queue.pop(0)
            s.words, s.mistakes = f"{word} is {WORDS[word]}", mistakes + 1
        ui.text(s.get("words", ""))
    else:
        ui.text(f"Done with {mistakes} mistakes", size=28, color="good")
        if ui.button("Again"):
            s.queue, s.mistakes, s.words = list(WORDS), 0, ""
