def app(ui):
    ui.title("Meeting")
    s = ui.state
    if ui.button("Suggest"):
        day = random.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])
        s.words = f"{day} at {random.randint(9, 16)}:00"
    ui.text(s.get("words", "No suggestion yet"), size=32)
