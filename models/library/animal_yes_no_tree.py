TREE = {
    "": "Can it fly?",
    "Y": "Does it have feathers?",
    "N": "Does it live in water?",
    "YY": "It is a duck",
    "YN": "It is a bat",
    "NY": "It is a shark",
    "NN": "It is a horse",
}


def app(ui):
    ui.title("Think of an animal")
    s = ui.state
    answers = s.get("answers", "")
    ui.text(TREE[answers], size=32, bold=True)
    if len(answers) < 2:
        with ui.row():
            if ui.button("Yes"):
                s.answers = answers + "Y"
            if ui.button("No"):
                s.answers = answers + "N"
    if ui.button("Start over"):
        s.answers = ""
