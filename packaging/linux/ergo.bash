# What Tab completes after `ergo` in bash. packaging/linux/make.py writes this file.

_ergo() {
    local words='' word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --export) words="csv json pdf" ;;
    --position) words="seated standing floor" ;;
    *)
        case $COMP_CWORD:${COMP_WORDS[1]} in
        1:*) words="status break prompt posture relief pause resume standing here away quit settings history routines import check simulate demo doctor --background --help --version" ;;
        3:settings) [[ $before == list ]] || words="language breaks.every_minutes breaks.micro_seconds breaks.long_every_minutes breaks.long_seconds breaks.long_after_minutes breaks.walk_after_minutes breaks.walk_seconds breaks.later_minutes breaks.later_limit breaks.repeat_after_minutes breaks.withdraw_after_seconds posture.enabled posture.every_minutes posture.seconds posture.shift_every_second posture.setting sitting.rest_minutes sitting.ask_after_minutes sitting.away_after_minutes sitting.evidence_hours sitting.after_return_minutes hours.days hours.mon hours.tue hours.wed hours.thu hours.fri hours.sat hours.sun hours.fixed quiet.calls quiet.presenting quiet.full_screen quiet.do_not_disturb quiet.busy_hands quiet.apps quiet.settle_seconds quiet.say_what_was_held routines.areas routines.positions routines.body routines.level routines.discreet routines.left_out routines.favorites routines.flare_up_until voice.enabled voice.rate voice.name voice.captions sound.enabled sound.volume look.theme look.tray_icon look.text_scale look.motion look.skin look.shirt look.minutes_on_icon history.keep_months startup.at_login" ;;
        *:status) words="--help --json" ;;
        *:break) words="--help" ;;
        *:prompt) words="--help" ;;
        *:posture) words="--help" ;;
        *:relief) words="--help" ;;
        *:pause) words="30m 2h tomorrow until-resume --help" ;;
        *:resume) words="--help" ;;
        *:standing) words="on off --help" ;;
        *:here) words="--help" ;;
        *:away) words="--help" ;;
        *:quit) words="--help" ;;
        *:settings) words="list get set --help --json" ;;
        *:history) words="--help --json --days --entries --export --delete-all" ;;
        *:routines) words="list new --help --json --area --minutes --position" ;;
        *:import) words="--help --show" ;;
        *:check) words="--help --json" ;;
        *:simulate) words="--help --settings" ;;
        *:demo) words="--help --figures --out" ;;
        *:doctor) words="--help --json" ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}

complete -o default -F _ergo ergo ergo-desk
