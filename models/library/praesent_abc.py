def app(ui):
    ui.title("Tiere ordnen")
    s = ui.state
    line = s.get("line", [])
    words = ["zebra", "ant", "lion", "cat"]
    with ui.row():
        for word in words:
            if word not in line and ui.button(word):
                right = word == sorted(words)[len(line)]
                s.message = "" if right else "Nein"
                if right:
                    line.append(word)
    ui.text("Reihe: " + ", ".join(line), size=24)
    ui.text("Geschafft" if len(line) == 4 else s.get("message", ""), size=28)
    if ui.button("Von vorn"):
        line.clear()
        s.message = ""
