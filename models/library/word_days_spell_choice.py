WORDS = [("recieve", "receive", 1), ("tomorrow", "tommorow", 0), ("untill", "until", 1)]


def app(ui):
    ui.title("Which is right?")
    s = ui.state
    place, mistakes = s.get("place", 0), s.get("mistakes", 0)
    if place == len(WORDS):
        ui.text(f"{mistakes} mistakes", size=28)
    else:
        *pair, right = WORDS[place]
        with ui.row():
            for number, word in enumerate(pair):
                if ui.button(word):
                    s.words = "Right" if number == right else f"It is {pair[right]}"
                    s.mistakes = mistakes + (number != right)
                    s.place = place + 1
    ui.text(s.get("words", ""))
