def app(ui):
    ui.title("In digits")
    s = ui.state
    left = s.get("left", [["seventeen", "17"], ["forty-two", "42"], ["ninety", "90"], ["three hundred", "300"]])
    with ui.row():
        typed = ui.field("Number").strip()
        if ui.button("OK") and typed and left:
            word = left.pop(0)
            s.words = "Right"
            if typed != word[1]:
                s.words = "Wrong, it comes again"
                left.append(word)
            ui.clear("Number")
    ui.text(left[0][0] if left else "All solved", size=36, bold=True)
    ui.text(s.get("words", ""))
    ui.text(f"{len(left)} left")
