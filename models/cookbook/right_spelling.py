WORDS = [("receive", "recieve"), ("calendar", "calender"), ("separate", "seperate"), ("until", "untill")]


def app(ui):
    ui.title("Which one is spelled right?")
    s = ui.state
    answers = s.get("answers", [])
    rows = []
    for pair, chosen in zip(WORDS, answers):
        rows.append([pair[0], "✓" if chosen == pair[0] else "you said " + chosen])
    if len(answers) < len(WORDS):
        right, wrong = WORDS[len(answers)]
        with ui.grid(2):
            for word in sorted([right, wrong]):
                if ui.button(word):
                    answers.append(word)
    else:
        points = sum(row[1] == "✓" for row in rows)
        ui.text(f"{points} of {len(WORDS)} right", size=32, bold=True)
        if ui.button("Once more"):
            s.answers = []
    if rows:
        ui.table(rows, header=["Right", "You"])
