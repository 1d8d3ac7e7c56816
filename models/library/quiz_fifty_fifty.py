def app(ui):
    ui.title("Which is the fastest?")
    s = ui.state
    answers = ["Cheetah", "Horse", "Rabbit", "Lion"]
    if ui.button("50:50") and "gone" not in s:
        s.gone = random.sample(["Horse", "Rabbit", "Lion"], 2)
    for answer in answers:
        if answer not in s.get("gone", []) and ui.button(answer):
            s.words = "Right" if answer == "Cheetah" else "Wrong"
    ui.text(s.get("words", ""), size=28)
