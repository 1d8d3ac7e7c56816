MONTHS = ["march", "april", "june", "august", "october"]


def mixed(word):
    letters = list(word)
    while "".join(letters) == word:
        random.shuffle(letters)
    return "".join(letters)


def app(ui):
    ui.title("Which month?")
    s = ui.state
    place, solved = s.get("place", 0), s.get("solved", 0)
    with ui.row():
        typed = ui.field("Month").strip().lower()
        right = ui.button("Check") and typed == MONTHS[place]
        if right:
            solved = s.solved = solved + 1
        if ui.button("Skip") or right:
            place = s.place = (place + 1) % len(MONTHS)
            s.mixed = mixed(MONTHS[place])
            ui.clear("Month")
    if "mixed" not in s:
        s.mixed = mixed(MONTHS[place])
    ui.text(s.mixed, size=40, bold=True)
    ui.text(f"Solved: {solved}")
