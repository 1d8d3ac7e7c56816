def app(ui):
    ui.title("Jokes")
    s = ui.state
    jokes = s.get("jokes", [])
    with ui.row():
        joke = ui.field("Joke").strip()
        if ui.button("Add") and joke:
            jokes.append(joke)
            ui.clear("Joke")
    if ui.button("Next") and jokes:
        s.place = (s.get("place", 0) + 1) % len(jokes)
    if jokes:
        place = s.get("place", 0)
        ui.text(f"{place + 1}. {jokes[place]}", size=28)
