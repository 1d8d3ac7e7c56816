COMMANDS = ["Sit", "Down", "Stay", "Come", "Heel", "Leave it", "Paw"]


def app(ui):
    ui.title("Dog school")
    learned = ui.state.get("learned", [])
    for command in COMMANDS:
        if ui.checkbox(command, command in learned):
            if command not in learned:
                learned.append(command)
        elif command in learned:
            learned.remove(command)
    ui.text(f"{len(learned)} of {len(COMMANDS)} learned", size=28, bold=True)
    ui.progress(len(learned) / len(COMMANDS))
    if len(learned) == len(COMMANDS):
        ui.text("Good dog!", size=28, color="good")
