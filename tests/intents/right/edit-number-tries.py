def app(ui):
    ui.title("Secret number")
    s = ui.state
    if "secret" not in s:
        s.secret = random.randint(1, 20)
    mine = ui.number("Your number", 10)
    if ui.button("Try"):
        s.said = "Go up" if mine < s.secret else "Go down" if mine > s.secret else "That is it!"
    ui.text(s.get("said", ""), size=28)
